import { createContext, useContext } from "react";

/** The nonce of the response being rendered; empty in the browser, which hides it. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = () => useContext(NonceContext);
