import type { errors as pl } from "../pl/errors";

export const errors: typeof pl = {
  required: "Please fill in this field.",
  "choose-one": "Please choose one of the options.",
  "choose-at-least-one": "Please choose at least one option.",
  "choose-at-most-five": "Please choose at most five fields.",
  "too-long": "This text is too long. Please shorten it.",
  "too-many": "Too many options are chosen.",
  "email-invalid": "Please give an e-mail address such as name@example.org.",
  "email-taken": "There is an account with this address already.",
  "email-same": "This is your present address. Give another one.",
  "email-change-other":
    "This link changes the address of another account. Sign in to that account and open the link once more.",
  "email-not-confirmed":
    "Please confirm your e-mail address first. We have just sent a new message with a link.",
  "name-too-short": "Please give the full name.",
  "password-too-short": "A password needs at least 15 characters. A few ordinary words work well.",
  "password-under-eight": "The password must have at least 8 characters.",
  "password-short-alone":
    "Your password has fewer than 15 characters and is not enough without a second step. Set a longer one first.",
  "password-too-long": "A password can have at most 128 characters.",
  "password-common":
    "This password is easy to guess. Please choose another, for example a few unrelated words.",
  "wrong-password":
    "The e-mail address or the password is not right. Check both, or set a new password.",
  "too-many-tries": "Too many tries. Please wait a few minutes and try again.",
  "link-expired": "This link has expired or was used already. Please ask for a new one.",
  "website-invalid": "Please give an address such as https://www.example.org.",
  "register-number-krs": "A KRS number has 10 digits. Please check it in the register extract.",
  "register-number-nip":
    "This is not a valid NIP: it has 10 digits, the last one is a check digit.",
  "register-number-regon":
    "This is not a valid REGON: it has 9 or 14 digits, the last one is a check digit.",
  "register-number-rspo":
    "An RSPO number has at most 6 digits. You find it in the register of schools.",
  "register-number-foreign": "Please give the number in your country’s register.",
  "register-number-taken":
    "An organisation with this number is on the forum already. Ask its owner to let you join, or write to the city office.",
  "date-invalid": "Please give a date as yyyy-mm-dd, in a year from 1000 to 2999.",
  "ends-before-start": "The end lies before the beginning. Please correct one of the dates.",
  "budget-invalid": "Please give a whole amount in digits.",
  "amount-invalid": "Please give an amount in digits, for example 1200.50.",
  "count-invalid": "Please give a number in digits.",
  "age-invalid": "Give the age in years, from 3 to 30.",
  "participants-invalid": "Give the number of people in figures, from 1 to 2000.",
  "span-backwards": "The second number is smaller than the first. Correct one of them.",
  "year-invalid": "Please give a year in four digits.",
  "title-too-short": "Please give a title that says what it is about (at least 8 characters).",
  "summary-too-short": "Please say in two sentences what you want to do (at least 40 characters).",
  "description-too-short":
    "Please describe the initiative in more detail (at least 100 characters): its aim, how it will go, what you expect of a partner.",
  incomplete: "A few things are still missing. Fill in the marked fields and submit again.",
  "not-found": "There is no such thing, or it is not open to you.",
  "not-oneself": "You cannot change your own role or account. Ask another administrator.",
  "last-administrator": "This is the last administrator. Give somebody else this role first.",
  "already-member": "Somebody with this address acts for the organisation already.",
  "already-invited":
    "An invitation that still works was sent to this address. Send it again, or take it back.",
  "invitations-too-many":
    "Twenty invitations are waiting for an answer. Take one of them back to send another.",
  "sent-just-now": "This invitation was sent a moment ago. Please try again in a minute.",
  "invitation-over":
    "This invitation does not work any more: it was accepted or taken back, or it expired. Please ask for a new one.",
  "belongs-already": "This account acts for this organisation already.",
  "join-message-too-short":
    "Please say in a sentence who you are in this organisation (at least 10 characters).",
  "asked-already": "Your request is waiting for this organisation’s answer already.",
  "request-over":
    "This request is no longer there: somebody answered it, it was taken back, or it lapsed.",
  "last-owner":
    "This is the only owner of the organisation. First give somebody else this role, or hand the organisation over.",
  "member-gone":
    "This person does not belong to the organisation any more. Below is how things stand.",
  "account-blocked":
    "The office has blocked this account. The reason is in the mail we sent at that time.",
  "password-wrong": "This is not the password of this account. Please enter it again.",
  "name-an-owner": "Name another owner first for each organisation that has other people.",
  "not-allowed": "This cannot be done in the present state or with your rights.",
  "changed-elsewhere":
    "Somebody changed this meanwhile, perhaps you in another window. Your text is below: open the page in a new tab, compare, and save again.",
  "already-decided": "Somebody else has decided already. The present state is shown below.",
  "organisation-not-verified": "Verify the organisation first, then publish its initiative.",
  "decision-note-too-short":
    "Please give a reason, so that the author knows what to do next (at least 10 characters).",
  "grounds-too-short": "Please give grounds in a few words (at least 10 characters).",
  "note-too-short": "Please write a few sentences to the partner city (at least 20 characters).",
  "reply-by-too-soon": "Please choose a reply-by day later than today.",
  "reply-by-too-late": "Please choose a reply-by day within the next half year.",
  "city-suspended": "Cooperation with this city is suspended. Please choose another one.",
  "contact-differs":
    "The register knows this address with other details. Choose whether the entry stays or changes.",
  "already-introduced": "This city has an open request about this initiative already.",
  "already-answered": "This request has been answered already. The answer is shown below.",
  "reply-by-passed": "The reply-by day has passed and the request is closed.",
  "message-empty": "Please write a message before sending it.",
  "conversation-closed": "This conversation is closed.",
  "outcome-too-short": "Please say what came of it in at least one full sentence.",
  "key-invalid": "Use small letters without accents, digits and hyphens, for example frankfurt-2.",
  "key-taken":
    "The register has such a record already. Open it and mend it instead of adding another.",
  "key-reserved": "A page of the site has this name already. Choose another.",
  "flag-invalid": "Write 1 or 0.",
  "code-unknown": "This value is not on the list. Check how it is written.",
  "record-missing": "The register has no such record. Choose another.",
  "reason-missing": "Write the reason, so that others know why.",
  "day-missing": "Give the day from which this holds.",
  "end-missing": "Give the day on which the document ends.",
  "end-without-term": "An end is given only for a document “until a certain day”.",
  "years-missing": "Say every how many years the document renews itself.",
  "years-without-term": "Fill this in only for a document that renews itself.",
  "notice-too-long": "The notice is longer than the period for which the document renews itself.",
  "currency-missing": "Choose the currency of this amount.",
  "other-year": "The day lies in another year than the one given above.",
  "promise-still-open": "The promise is open. Change its state or remove this day.",
  "other-city": "This record belongs to another city.",
  "still-needed":
    "Other records rest on this one, for example requests sent to this person. Give the day until which it holds instead of removing it.",
  "file-missing": "Choose a file.",
  "file-not-pdf": "This is not a PDF file. Save the document as PDF and add it again.",
  "file-too-large": "The file is too large. Bring it down to 10 MB.",
  "file-damaged": "This PDF cannot be opened. Save it anew and try again.",
  "file-encrypted": "This PDF is protected by a password. Save it without one.",
  "file-active-content":
    "This PDF holds scripts or attachments. Print it to a new PDF and add that one.",
  "review-too-soon": "Choose a day later than today.",
  "lexicon-word":
    "Enter words of letters and digits, one space apart; “*” or “=” only at the end of a word.",
  "lexicon-short": "At least three letters must stand before the asterisk.",
  "lexicon-common": "So common a word cannot come first. Begin with a word that means something.",
  "lexicon-known": "This concept already has that word.",
  "lexicon-long": "Enter at most five words and 60 characters.",
  "lexicon-last": "This is the last word of the concept. Add another one first.",
  "lexicon-concept-known": "This field already has such a concept. Find it and add a word to it.",
  "correction-why": "Say in a few words where the correction comes from.",
  "feedback-why": "Say in a few words what the reason is.",
  "merge-into": "Please choose a city from the list.",
  "merge-itself": "Choose another city than the one you merge.",
  "city-merged":
    "This city was merged into another one and its entry stays as it was. “Reason for archiving” says into which. Make your changes there.",
  "merger-stays":
    "A merger cannot be undone: what belonged to this city is now with the other one, together with what came later. If these were two different cities, add this one anew under another address and enter what belongs to it there.",
  "gap-ahead": "This period ends after today. Choose a day that is today at the latest.",
  "gap-overlaps":
    "This period overlaps another one. Correct the dates, or change the other period.",
  "gap-too-many": "There are fifty periods already. Join neighbouring ones or remove some.",
  "gap-gone": "Somebody changed this period meanwhile. The periods below are as they are now.",
  "deadline-missing":
    "Enter the last day for applications, or tick that the call is open all year.",
  "deadline-or-all-year": "Keep one: the last day for applications, or a call open all year.",
  "country-unknown":
    "One of the countries is not recognised. Mend its name or enter the two letters of its code.",
  "countries-missing":
    "Tick the countries of the Union, or name here the countries the call is for.",
  "more-countries-than-partners":
    "There cannot be more countries than organisations. Mend one of the numbers.",
  "more-countries-than-eligible":
    "These are more countries than the call is open to. Lower the number or add countries.",
  "more-union-than-countries": "This is more than all the countries asked for. Lower this number.",
  "search-known": "This search is already saved. Change it in your list of saved searches.",
  "searches-too-many":
    "You have twenty saved searches already. Delete one of them to save another.",
  "session-gone": "This session is no longer there. Below are those that are open.",
  "code-wrong":
    "This code is wrong or was used already. Check that the phone's clock is right, and give the next code.",
  "app-known": "An app is added already.",
  "no-second-factor": "Turn on two-step sign-in first.",
  "last-second-factor":
    "City staff sign in in two steps. Add another second step first, then remove this one.",
  "passkey-failed": "The passkey could not be used. Try once more, or choose another way.",
  "passkey-gone": "This passkey is no longer there. Below are those that are.",
  "passkeys-too-many": "There are twenty passkeys already. Remove one to add another.",
  "sign-in-outdated": "You gave your password more than ten minutes ago. Please sign in once more.",
  "form-outdated": "The form was open for too long. Please check it and send it again.",
};
