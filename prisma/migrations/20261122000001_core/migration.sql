-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'moderator', 'coordinator', 'administrator');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('confirm_email', 'reset_password');

-- CreateEnum
CREATE TYPE "GoalKind" AS ENUM ('thematic', 'geographic');

-- CreateEnum
CREATE TYPE "CityRelation" AS ENUM ('twin', 'honorary_twin', 'partnership', 'none');

-- CreateEnum
CREATE TYPE "ActivityJudgement" AS ENUM ('exemplary', 'active', 'satisfactory', 'starting', 'not_lively', 'not_interested', 'never_answers');

-- CreateEnum
CREATE TYPE "LearningDirection" AS ENUM ('home_learns', 'home_gives', 'mutual');

-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('twin', 'honorary_twin', 'partnership', 'letter_of_intent', 'joint_statement', 'protocol');

-- CreateEnum
CREATE TYPE "AgreementTerm" AS ENUM ('open_ended', 'until', 'renewing');

-- CreateEnum
CREATE TYPE "UndertakingStatus" AS ENUM ('held', 'planned');

-- CreateEnum
CREATE TYPE "BenefitKind" AS ENUM ('money', 'equipment', 'places', 'know_how', 'contracts', 'other');

-- CreateEnum
CREATE TYPE "BenefitDirection" AS ENUM ('received', 'given');

-- CreateEnum
CREATE TYPE "IntroductionStatus" AS ENUM ('sent', 'asked', 'accepted', 'declined', 'expired');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('achieved', 'partly', 'not_achieved');

-- CreateEnum
CREATE TYPE "InitiativeStatus" AS ENUM ('draft', 'submitted', 'returned', 'published', 'in_cooperation', 'completed', 'rejected', 'withdrawn', 'merged');

-- CreateEnum
CREATE TYPE "DecisionSubject" AS ENUM ('organisation', 'initiative');

-- CreateEnum
CREATE TYPE "OrganisationType" AS ENUM ('ngo', 'school', 'university', 'business', 'cultural_institution', 'health', 'chamber', 'city_unit', 'district', 'foreign_institute', 'polonia');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('pending', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "RegisterKind" AS ENUM ('krs', 'nip', 'regon', 'rspo', 'foreign');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'editor', 'viewer');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'member',
    "language" TEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HomeCity" (
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "forms" JSONB NOT NULL,
    "country" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "timeZone" TEXT NOT NULL,
    "population" INTEGER NOT NULL,
    "languages" TEXT[],
    "contactAddress" TEXT NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "HomeCity_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL,
    "languages" TEXT[],
    "euMembership" JSONB NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Field" (
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "hint" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Field_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Goal" (
    "code" TEXT NOT NULL,
    "kind" "GoalKind" NOT NULL,
    "name" JSONB NOT NULL,
    "text" JSONB NOT NULL,
    "fields" TEXT[],
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "PartnerCity" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "forms" JSONB NOT NULL,
    "country" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "population" INTEGER,
    "relation" "CityRelation" NOT NULL,
    "summary" JSONB NOT NULL,
    "judgement" "ActivityJudgement" NOT NULL,
    "judgementWords" JSONB NOT NULL,
    "judgementSource" TEXT NOT NULL,
    "direction" "LearningDirection" NOT NULL,
    "obstacles" JSONB NOT NULL,
    "capacity" INTEGER NOT NULL DEFAULT 3,
    "optedOut" BOOLEAN NOT NULL DEFAULT false,
    "suspendedOn" DATE,
    "suspendedWhy" TEXT,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "PartnerCity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "kind" "AgreementKind" NOT NULL,
    "title" JSONB NOT NULL,
    "signedOn" DATE NOT NULL,
    "term" "AgreementTerm" NOT NULL,
    "endsOn" DATE,
    "renewsEveryYears" INTEGER,
    "noticeMonths" INTEGER,
    "fields" TEXT[],
    "note" JSONB,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CityField" (
    "cityId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "agreed" BOOLEAN NOT NULL,
    "practised" INTEGER NOT NULL,
    "note" JSONB,
    "source" TEXT NOT NULL,

    CONSTRAINT "CityField_pkey" PRIMARY KEY ("cityId","field")
);

-- CreateTable
CREATE TABLE "InstitutionalLink" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "home" JSONB NOT NULL,
    "partner" JSONB NOT NULL,
    "since" INTEGER,
    "field" TEXT NOT NULL,
    "note" JSONB,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "InstitutionalLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Undertaking" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,
    "year" INTEGER NOT NULL,
    "endYear" INTEGER,
    "fields" TEXT[],
    "status" "UndertakingStatus" NOT NULL,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "Undertaking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Benefit" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "cityId" INTEGER NOT NULL,
    "kind" "BenefitKind" NOT NULL,
    "direction" "BenefitDirection" NOT NULL,
    "title" JSONB NOT NULL,
    "recipient" JSONB,
    "year" INTEGER,
    "amount" DECIMAL(14,2),
    "currency" TEXT,
    "count" INTEGER,
    "field" TEXT,
    "evidence" TEXT,
    "source" TEXT,
    "asOf" INTEGER,
    "cooperationId" INTEGER,
    "recordedById" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Benefit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "since" INTEGER NOT NULL,
    "coordinator" JSONB NOT NULL,
    "members" JSONB,
    "fee" JSONB,
    "role" JSONB,
    "summary" JSONB NOT NULL,
    "fields" TEXT[],
    "undertakings" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "asOf" INTEGER NOT NULL,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" SERIAL NOT NULL,
    "cityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "linkVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" SERIAL NOT NULL,
    "initiativeId" INTEGER NOT NULL,
    "cityId" INTEGER NOT NULL,
    "contactId" INTEGER NOT NULL,
    "threadId" INTEGER NOT NULL,
    "status" "IntroductionStatus" NOT NULL DEFAULT 'sent',
    "openKey" TEXT,
    "note" TEXT NOT NULL,
    "replyByAt" TIMESTAMPTZ(3) NOT NULL,
    "sentById" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "firstAnswerAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "answerReason" TEXT,
    "answerNote" TEXT NOT NULL DEFAULT '',
    "match" JSONB NOT NULL,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cooperation" (
    "id" SERIAL NOT NULL,
    "introductionId" INTEGER NOT NULL,
    "initiativeId" INTEGER NOT NULL,
    "cityId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "Outcome",
    "outcomeText" TEXT NOT NULL DEFAULT '',
    "outcomeRecordedAt" TIMESTAMPTZ(3),
    "outcomeById" TEXT,
    "reviewOn" DATE,

    CONSTRAINT "Cooperation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" SERIAL NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" SERIAL NOT NULL,
    "threadId" INTEGER NOT NULL,
    "authorId" TEXT,
    "organisationId" INTEGER,
    "contactId" INTEGER,
    "body" TEXT NOT NULL,
    "clientKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Initiative" (
    "id" SERIAL NOT NULL,
    "key" TEXT,
    "organisationId" INTEGER NOT NULL,
    "authorId" TEXT,
    "status" "InitiativeStatus" NOT NULL DEFAULT 'draft',
    "language" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "fields" TEXT[],
    "goals" TEXT[],
    "partnerTypes" TEXT[],
    "partnerCountries" TEXT[],
    "languages" TEXT[],
    "startsOn" DATE,
    "endsOn" DATE,
    "budget" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "fundingProgramme" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "terms" TEXT[],
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "editorKey" TEXT NOT NULL DEFAULT '',
    "editorTurn" INTEGER NOT NULL DEFAULT 0,
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "subject" "DecisionSubject" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "props" JSONB NOT NULL,
    "toName" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailboxItem" (
    "id" SERIAL NOT NULL,
    "messageId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailboxItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" SERIAL NOT NULL,
    "key" TEXT,
    "type" "OrganisationType" NOT NULL,
    "name" JSONB NOT NULL,
    "registerKind" "RegisterKind",
    "registerNumber" TEXT,
    "street" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "town" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL,
    "website" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "fields" TEXT[],
    "seeks" JSONB NOT NULL DEFAULT '{}',
    "offers" JSONB NOT NULL DEFAULT '{}',
    "verification" "VerificationStatus" NOT NULL DEFAULT 'pending',
    "verificationNote" TEXT NOT NULL DEFAULT '',
    "verifiedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" TEXT NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","organisationId")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" BIGSERIAL NOT NULL,
    "queue" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "key" TEXT,
    "runAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leasedUntil" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "RescuedForm" (
    "id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RescuedForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Token_userId_idx" ON "Token"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCity_slug_key" ON "PartnerCity"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_key_key" ON "Agreement"("key");

-- CreateIndex
CREATE INDEX "Agreement_cityId_signedOn_idx" ON "Agreement"("cityId", "signedOn");

-- CreateIndex
CREATE UNIQUE INDEX "InstitutionalLink_key_key" ON "InstitutionalLink"("key");

-- CreateIndex
CREATE INDEX "InstitutionalLink_cityId_idx" ON "InstitutionalLink"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "Undertaking_key_key" ON "Undertaking"("key");

-- CreateIndex
CREATE INDEX "Undertaking_cityId_year_idx" ON "Undertaking"("cityId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Benefit_key_key" ON "Benefit"("key");

-- CreateIndex
CREATE INDEX "Benefit_cityId_idx" ON "Benefit"("cityId");

-- CreateIndex
CREATE INDEX "Benefit_cooperationId_idx" ON "Benefit"("cooperationId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_cityId_email_key" ON "Contact"("cityId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Introduction_threadId_key" ON "Introduction"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Introduction_openKey_key" ON "Introduction"("openKey");

-- CreateIndex
CREATE INDEX "Introduction_initiativeId_idx" ON "Introduction"("initiativeId");

-- CreateIndex
CREATE INDEX "Introduction_cityId_sentAt_idx" ON "Introduction"("cityId", "sentAt");

-- CreateIndex
CREATE INDEX "Introduction_status_replyByAt_idx" ON "Introduction"("status", "replyByAt");

-- CreateIndex
CREATE UNIQUE INDEX "Cooperation_introductionId_key" ON "Cooperation"("introductionId");

-- CreateIndex
CREATE INDEX "Cooperation_initiativeId_idx" ON "Cooperation"("initiativeId");

-- CreateIndex
CREATE INDEX "Cooperation_organisationId_idx" ON "Cooperation"("organisationId");

-- CreateIndex
CREATE INDEX "Cooperation_cityId_idx" ON "Cooperation"("cityId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_clientKey_key" ON "Message"("clientKey");

-- CreateIndex
CREATE INDEX "Message_threadId_id_idx" ON "Message"("threadId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Initiative_key_key" ON "Initiative"("key");

-- CreateIndex
CREATE INDEX "Initiative_status_publishedAt_id_idx" ON "Initiative"("status", "publishedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Initiative_organisationId_updatedAt_idx" ON "Initiative"("organisationId", "updatedAt");

-- CreateIndex
CREATE INDEX "Initiative_fields_idx" ON "Initiative" USING GIN ("fields");

-- CreateIndex
CREATE INDEX "Initiative_terms_idx" ON "Initiative" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "Initiative_searchText_idx" ON "Initiative" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Decision_subject_subjectId_idx" ON "Decision"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_idx" ON "Mail"("sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailboxItem_messageId_key" ON "MailboxItem"("messageId");

-- CreateIndex
CREATE INDEX "MailboxItem_to_idx" ON "MailboxItem"("to");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_key_key" ON "Organisation"("key");

-- CreateIndex
CREATE INDEX "Organisation_verification_createdAt_idx" ON "Organisation"("verification", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_registerKind_registerNumber_key" ON "Organisation"("registerKind", "registerNumber");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_queue_runAt_idx" ON "Job"("queue", "runAt");

-- CreateIndex
CREATE INDEX "RescuedForm_createdAt_idx" ON "RescuedForm"("createdAt");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CityField" ADD CONSTRAINT "CityField_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstitutionalLink" ADD CONSTRAINT "InstitutionalLink_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Undertaking" ADD CONSTRAINT "Undertaking_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_cooperationId_fkey" FOREIGN KEY ("cooperationId") REFERENCES "Cooperation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cooperation" ADD CONSTRAINT "Cooperation_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cooperation" ADD CONSTRAINT "Cooperation_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cooperation" ADD CONSTRAINT "Cooperation_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "PartnerCity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cooperation" ADD CONSTRAINT "Cooperation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Initiative" ADD CONSTRAINT "Initiative_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Initiative" ADD CONSTRAINT "Initiative_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
