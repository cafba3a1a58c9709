using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PokCases.Web.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    LapsesAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TimesReminded = table.Column<int>(type: "integer", nullable: false),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Role = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false),
                    LockedUntil = table.Column<long>(type: "bigint", nullable: true),
                    TotpKey = table.Column<string>(type: "text", nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    RecoveryCodes = table.Column<string>(type: "text", nullable: false),
                    LastTotpStep = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "advice_matters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvisorId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    Pseudonym = table.Column<long>(type: "bigint", nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    OfferedToId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<byte[]>(type: "bytea", nullable: false),
                    NextStep = table.Column<byte[]>(type: "bytea", nullable: false),
                    OfferWords = table.Column<byte[]>(type: "bytea", nullable: false),
                    PostcodeArea = table.Column<byte[]>(type: "bytea", nullable: false),
                    ResidentName = table.Column<byte[]>(type: "bytea", nullable: false),
                    Title = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advice_matters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "advice_themes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsShipped = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advice_themes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aftercare_checks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClosingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    DroppedAt = table.Column<long>(type: "bigint", nullable: true),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aftercare_checks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agenda_templates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Label = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Phases = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false),
                    LeftAt = table.Column<long>(type: "bigint", nullable: true),
                    IsConnected = table.Column<bool>(type: "boolean", nullable: false),
                    AwaySince = table.Column<long>(type: "bigint", nullable: true),
                    LastSeenAt = table.Column<long>(type: "bigint", nullable: false),
                    HandRaisedAt = table.Column<long>(type: "bigint", nullable: true),
                    SpeaksSince = table.Column<long>(type: "bigint", nullable: true),
                    CheckedInAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendances", x => new { x.SessionId, x.ProfessionalId });
                });

            migrationBuilder.CreateTable(
                name: "breakthroughs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OutcomeKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    MandateHolderId = table.Column<Guid>(type: "uuid", nullable: true),
                    OutcomeById = table.Column<Guid>(type: "uuid", nullable: true),
                    OutcomeAt = table.Column<long>(type: "bigint", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Mandate = table.Column<byte[]>(type: "bytea", nullable: false),
                    OutcomeText = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breakthroughs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budgets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    FourEyesAboveCents = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budgets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "case_actions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    ResponsibleId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    GoalId = table.Column<Guid>(type: "uuid", nullable: true),
                    DependsOnId = table.Column<Guid>(type: "uuid", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    TimesMissed = table.Column<int>(type: "integer", nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    OutlivesCase = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Partner = table.Column<byte[]>(type: "bytea", nullable: false),
                    Progress = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_actions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_closings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReopenedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReopenedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Change = table.Column<byte[]>(type: "bytea", nullable: false),
                    Lesson = table.Column<byte[]>(type: "bytea", nullable: false),
                    NotToldWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Obstacle = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReopenedWhy = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_closings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoredAs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true),
                    RemovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<byte[]>(type: "bytea", nullable: false),
                    RemovalReason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_domains",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_domains", x => new { x.CaseId, x.Domain });
                });

            migrationBuilder.CreateTable(
                name: "case_escalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerNotedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    Instrument = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sent = table.Column<byte[]>(type: "bytea", nullable: false),
                    Step = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_escalations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Detail = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_goals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SaidBy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_goals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    ToWrite = table.Column<int>(type: "integer", nullable: false),
                    Written = table.Column<int>(type: "integer", nullable: false),
                    GoodOnly = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    FileName = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_introductions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domains = table.Column<string>(type: "text", nullable: false),
                    StuckOn = table.Column<string>(type: "text", nullable: false),
                    IsUrgent = table.Column<bool>(type: "boolean", nullable: false),
                    Knows = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    KnowsSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    KnowsWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    StuckHow = table.Column<byte[]>(type: "bytea", nullable: false),
                    Tried = table.Column<byte[]>(type: "bytea", nullable: false),
                    UrgentWhy = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_introductions", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "case_keepings",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfileId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DeleteOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChosenById = table.Column<Guid>(type: "uuid", nullable: true),
                    FirstApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    FirstApprovedAt = table.Column<long>(type: "bigint", nullable: true),
                    SecondApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SecondApprovedAt = table.Column<long>(type: "bigint", nullable: true),
                    EraseAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChosenWhy = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_keepings", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "case_lead_transfers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfferedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_lead_transfers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_methods",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    Current = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_methods", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "case_team",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    EndsAtClosing = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_team", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_team_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_team_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_triage_rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AnswerOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenUpById = table.Column<Guid>(type: "uuid", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ToTableId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReadAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ReferTo = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_triage_rounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TableId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_views", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    IntroducerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseLeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HeldFrom = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IntroducedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Question = table.Column<byte[]>(type: "bytea", nullable: false),
                    Title = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "commands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    Meaning = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawalNotedById = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenTo = table.Column<byte[]>(type: "bytea", nullable: false),
                    Scope = table.Column<byte[]>(type: "bytea", nullable: false),
                    WithdrawnHow = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "consulting_hours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Weekday = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    AdvisorIds = table.Column<string>(type: "text", nullable: false),
                    Languages = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ByAppointment = table.Column<bool>(type: "boolean", nullable: false),
                    JointWith = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    WaitingRoomHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Exceptions = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consulting_hours", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "contributions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    SpeakerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Phase = table.Column<string>(type: "text", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Profession = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ShowsThatItIsKept = table.Column<bool>(type: "boolean", nullable: false),
                    SharedAt = table.Column<long>(type: "bigint", nullable: false),
                    EditedAt = table.Column<long>(type: "bigint", nullable: true),
                    EditedById = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contributions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "data_state",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<long>(type: "bigint", nullable: false),
                    Facts = table.Column<long>(type: "bigint", nullable: false),
                    Access = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_state", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "destruction_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Table = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Municipality = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Request = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Parts = table.Column<string>(type: "text", nullable: false),
                    FirstApprovedById = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstApprovedAt = table.Column<long>(type: "bigint", nullable: false),
                    SecondApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    SecondApprovedAt = table.Column<long>(type: "bigint", nullable: true),
                    DestroyedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_destruction_records", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "domain_marks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Present = table.Column<int>(type: "integer", nullable: false),
                    Wanted = table.Column<int>(type: "integer", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_domain_marks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "due_work",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_work", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "emergency_accesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ReviewedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewedAt = table.Column<long>(type: "bigint", nullable: true),
                    Explanation = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_accesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "emergency_attempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_emergency_attempts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "erased_figures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Domains = table.Column<string>(type: "text", nullable: false),
                    Stages = table.Column<string>(type: "text", nullable: false),
                    Outcomes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erased_figures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "hard_dates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    LiftedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hard_dates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_kinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsShipped = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_kinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_map_rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LookAgainDays = table.Column<int>(type: "integer", nullable: false),
                    CapacityDays = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_map_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "help_providers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Website = table.Column<string>(type: "text", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsClosed = table.Column<bool>(type: "boolean", nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SourceId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Raw = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_providers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "household_help",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    People = table.Column<int>(type: "integer", nullable: false),
                    Hours = table.Column<decimal>(type: "numeric(6,2)", precision: 6, scale: 2, nullable: true),
                    Per = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    YearlyCost = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Does = table.Column<byte[]>(type: "bytea", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Organisation = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_help", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "household_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedById = table.Column<Guid>(type: "uuid", nullable: true),
                    OpenTo = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ClosedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Note = table.Column<byte[]>(type: "bytea", nullable: false),
                    OwnRole = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "household_persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BornOn = table.Column<byte[]>(type: "bytea", nullable: true),
                    Language = table.Column<byte[]>(type: "bytea", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "household_relations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_relations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "imported_rows",
                columns: table => new
                {
                    Mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imported_rows", x => x.Mark);
                });

            migrationBuilder.CreateTable(
                name: "intake_stops",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Who = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_stops", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "interim_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    MandateHolderId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Accepted = table.Column<bool>(type: "boolean", nullable: true),
                    WithoutAll = table.Column<bool>(type: "boolean", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Mandate = table.Column<byte[]>(type: "bytea", nullable: false),
                    Proposal = table.Column<byte[]>(type: "bytea", nullable: false),
                    Question = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interim_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "item_admissions",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdmittedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AdmittedAt = table.Column<long>(type: "bigint", nullable: false),
                    NeedsSecond = table.Column<bool>(type: "boolean", nullable: false),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    TookPartAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_admissions", x => new { x.ItemId, x.ProfessionalId });
                });

            migrationBuilder.CreateTable(
                name: "item_minutes",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Document = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_minutes", x => x.ItemId);
                });

            migrationBuilder.CreateTable(
                name: "item_proposals",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Why = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_proposals", x => x.ItemId);
                });

            migrationBuilder.CreateTable(
                name: "legal_grounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroundId = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Law = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WhatFor = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ToConfirm = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_legal_grounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "log",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "log_checkpoints",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Frontier = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_checkpoints", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "log_followers",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldUntil = table.Column<long>(type: "bigint", nullable: false),
                    Trouble = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    TroubleSince = table.Column<long>(type: "bigint", nullable: true),
                    MadeWith = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_followers", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "log_head",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Frontier = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_head", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "log_index",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Action = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Ground = table.Column<string>(type: "text", nullable: false),
                    CaseCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_index", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "log_subjects",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_subjects", x => new { x.Subject, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "log_witnesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Acknowledged = table.Column<long>(type: "bigint", nullable: false),
                    AcknowledgedAt = table.Column<long>(type: "bigint", nullable: true),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<long>(type: "bigint", nullable: false),
                    Trouble = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_witnesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    Link = table.Column<string>(type: "text", nullable: false),
                    Calendar = table.Column<string>(type: "text", nullable: false),
                    Numbers = table.Column<string>(type: "text", nullable: false),
                    NextTryAt = table.Column<long>(type: "bigint", nullable: false),
                    Tries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "marked_events",
                columns: table => new
                {
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SinceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marked_events", x => x.TableId);
                });

            migrationBuilder.CreateTable(
                name: "matter_name_words",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matter_name_words", x => new { x.Hash, x.MatterId });
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftedAt = table.Column<long>(type: "bigint", nullable: false),
                    AdoptedAt = table.Column<long>(type: "bigint", nullable: true),
                    AdoptedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReadableUntil = table.Column<long>(type: "bigint", nullable: true),
                    Header = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.SessionId);
                });

            migrationBuilder.CreateTable(
                name: "minutes_additions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_additions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "name_reveals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    People = table.Column<string>(type: "text", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    TakenBackAt = table.Column<long>(type: "bigint", nullable: true),
                    TakenBackById = table.Column<Guid>(type: "uuid", nullable: true),
                    Why = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_reveals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "name_words",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_words", x => new { x.Hash, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "one_time_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeById = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    UsedAt = table.Column<long>(type: "bigint", nullable: true),
                    NewEmail = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_one_time_links", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Domains = table.Column<string>(type: "text", nullable: false),
                    KeepsSecrecy = table.Column<bool>(type: "boolean", nullable: false),
                    IsClosed = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    MandateHolderId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outside_accesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    TriesLeft = table.Column<int>(type: "integer", nullable: false),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outside_accesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "pending_erasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StoredAs = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PersonIds = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pending_erasures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "professionals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Function = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Roles = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    OwnProfession = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "text", nullable: false),
                    WantsDigest = table.Column<bool>(type: "boolean", nullable: false),
                    HomeMark = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_professionals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reference_counters",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_counters", x => new { x.Prefix, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "referral_reasons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: true),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    IsShipped = table.Column<bool>(type: "boolean", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_reasons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "referral_reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TermNumber = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "referral_terms",
                columns: table => new
                {
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnswerDays = table.Column<int>(type: "integer", nullable: false),
                    UrgentDays = table.Column<int>(type: "integer", nullable: false),
                    HandoverDays = table.Column<int>(type: "integer", nullable: false),
                    FeedbackDays = table.Column<int>(type: "integer", nullable: false),
                    BeforeDays = table.Column<int>(type: "integer", nullable: false),
                    RepeatDays = table.Column<int>(type: "integer", nullable: false),
                    ChairFromRound = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_terms", x => x.TableId);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstContactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstContactAt = table.Column<long>(type: "bigint", nullable: true),
                    FirstContactById = table.Column<Guid>(type: "uuid", nullable: true),
                    ResidentConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    ResidentConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    TableId = table.Column<Guid>(type: "uuid", nullable: true),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: false),
                    RedirectedFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReferrerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReceiverOrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    FunctionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceiverPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: true),
                    OfferId = table.Column<Guid>(type: "uuid", nullable: true),
                    Knows = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: true),
                    SharingDecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsPseudonymous = table.Column<bool>(type: "boolean", nullable: false),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OfferedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TermNumber = table.Column<int>(type: "integer", nullable: false),
                    TermBegunAt = table.Column<long>(type: "bigint", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettledAt = table.Column<long>(type: "bigint", nullable: true),
                    SettledById = table.Column<Guid>(type: "uuid", nullable: true),
                    RedirectedToId = table.Column<Guid>(type: "uuid", nullable: true),
                    Asked = table.Column<byte[]>(type: "bytea", nullable: false),
                    KnowsWords = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReceiverName = table.Column<byte[]>(type: "bytea", nullable: false),
                    ResidentName = table.Column<byte[]>(type: "bytea", nullable: false),
                    ResidentReach = table.Column<byte[]>(type: "bytea", nullable: false),
                    SettledWords = table.Column<byte[]>(type: "bytea", nullable: false),
                    Wants = table.Column<byte[]>(type: "bytea", nullable: false),
                    WhyHere = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "representations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Organisation = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_representations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "request_files",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_files", x => new { x.RequestId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "request_report_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Caution = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OmittedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Origin = table.Column<byte[]>(type: "bytea", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false),
                    Title = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_report_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "request_tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenAt = table.Column<long>(type: "bigint", nullable: false),
                    DoneById = table.Column<Guid>(type: "uuid", nullable: true),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    Done = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_tasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "resident_items",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PickedById = table.Column<Guid>(type: "uuid", nullable: false),
                    PickedAt = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resident_items", x => new { x.CaseId, x.SubjectId });
                });

            migrationBuilder.CreateTable(
                name: "resident_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CaseIds = table.Column<string>(type: "text", nullable: false),
                    ReferralIds = table.Column<string>(type: "text", nullable: false),
                    PersonIds = table.Column<string>(type: "text", nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExtendedToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PreparedAt = table.Column<long>(type: "bigint", nullable: true),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Authority = table.Column<byte[]>(type: "bytea", nullable: false),
                    ExtendedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    IdentityChecked = table.Column<byte[]>(type: "bytea", nullable: false),
                    NamesWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    OthersChecked = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    RepresentationChecked = table.Column<byte[]>(type: "bytea", nullable: false),
                    Representative = table.Column<byte[]>(type: "bytea", nullable: false),
                    Right = table.Column<byte[]>(type: "bytea", nullable: false),
                    SentHow = table.Column<byte[]>(type: "bytea", nullable: false),
                    What = table.Column<byte[]>(type: "bytea", nullable: false),
                    WithdrawnWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Wrong = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resident_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "retention_holds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    LiftedAt = table.Column<long>(type: "bigint", nullable: true),
                    LiftedById = table.Column<Guid>(type: "uuid", nullable: true),
                    LiftedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_holds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "retention_profiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfileId = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsUsual = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_profiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "retention_rules",
                columns: table => new
                {
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    FourEyes = table.Column<bool>(type: "boolean", nullable: false),
                    TalkDays = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_rules", x => x.TableId);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    GrantedById = table.Column<Guid>(type: "uuid", nullable: true),
                    GrantedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedById = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "room_guests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false),
                    LeftAt = table.Column<long>(type: "bigint", nullable: true),
                    Role = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_room_guests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "safe_contacts",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddressIsProtected = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Address = table.Column<byte[]>(type: "bytea", nullable: false),
                    HowNot = table.Column<byte[]>(type: "bytea", nullable: false),
                    How = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safe_contacts", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "scenarios",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Horizon = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Assumptions = table.Column<byte[]>(type: "bytea", nullable: false),
                    Lines = table.Column<byte[]>(type: "bytea", nullable: false),
                    Once = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scenarios", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "search_texts",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_texts", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "search_waiting",
                columns: table => new
                {
                    TextKey = table.Column<long>(type: "bigint", nullable: false),
                    Hashes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_waiting", x => x.TextKey);
                });

            migrationBuilder.CreateTable(
                name: "search_words",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    TextKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_words", x => new { x.Hash, x.TextKey });
                });

            migrationBuilder.CreateTable(
                name: "session_invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubstituteForId = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    ArrivesAt = table.Column<long>(type: "bigint", nullable: true),
                    SlotFrom = table.Column<long>(type: "bigint", nullable: true),
                    SlotUntil = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StartsAt = table.Column<long>(type: "bigint", nullable: false),
                    EndsAt = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChairId = table.Column<Guid>(type: "uuid", nullable: false),
                    NamedChairId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChairWasTaken = table.Column<bool>(type: "boolean", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedById = table.Column<Guid>(type: "uuid", nullable: true),
                    CheckInOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "sharing_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceiverId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceiverPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Contributions = table.Column<bool>(type: "boolean", nullable: false),
                    AllDomains = table.Column<bool>(type: "boolean", nullable: false),
                    Documents = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OnlyWhatIsThere = table.Column<bool>(type: "boolean", nullable: false),
                    GroundId = table.Column<Guid>(type: "uuid", nullable: true),
                    HoldsHealth = table.Column<bool>(type: "boolean", nullable: true),
                    HealthGroundId = table.Column<Guid>(type: "uuid", nullable: true),
                    HoldsCriminal = table.Column<bool>(type: "boolean", nullable: true),
                    CriminalGroundId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConsentId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsInformed = table.Column<bool>(type: "boolean", nullable: true),
                    InformedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsAt = table.Column<long>(type: "bigint", nullable: true),
                    DraftedById = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "uuid", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    RenewsId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InformedHow = table.Column<byte[]>(type: "bytea", nullable: false),
                    NotInformedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Purpose = table.Column<byte[]>(type: "bytea", nullable: false),
                    Task = table.Column<byte[]>(type: "bytea", nullable: false),
                    WhyNecessary = table.Column<byte[]>(type: "bytea", nullable: false),
                    WhyProportionate = table.Column<byte[]>(type: "bytea", nullable: false),
                    WithdrawalReason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sharing_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastActiveAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_ins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "signals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Remedy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    ResponsibleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    JoinedIntoId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Agenda = table.Column<byte[]>(type: "bytea", nullable: false),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    Elaboration = table.Column<byte[]>(type: "bytea", nullable: false),
                    Rule = table.Column<byte[]>(type: "bytea", nullable: false),
                    Story = table.Column<byte[]>(type: "bytea", nullable: false),
                    Title = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stewardships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AwayId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubstituteId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AgreedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stewardships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "stream_changes",
                columns: table => new
                {
                    StreamId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Elements = table.Column<string>(type: "text", nullable: false),
                    WholeFor = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stream_changes", x => new { x.StreamId, x.Seq });
                });

            migrationBuilder.CreateTable(
                name: "streams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_streams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: true),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "bytea", nullable: true),
                    Received = table.Column<int>(type: "integer", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RemarksDeletedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "tables",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReferencePrefix = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    CovenantName = table.Column<string>(type: "text", nullable: false),
                    CovenantFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    CovenantUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    DpiaOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Rhythm = table.Column<string>(type: "text", nullable: false),
                    RotatingChair = table.Column<bool>(type: "boolean", nullable: false),
                    Domains = table.Column<string>(type: "text", nullable: false),
                    DrawsDomains = table.Column<bool>(type: "boolean", nullable: false),
                    MinutesReadableDays = table.Column<int>(type: "integer", nullable: false),
                    TriageDays = table.Column<int>(type: "integer", nullable: false),
                    TemplateId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tables", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "waiting_list",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsUrgent = table.Column<bool>(type: "boolean", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HourId = table.Column<Guid>(type: "uuid", nullable: true),
                    AppointmentAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<byte[]>(type: "bytea", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Phone = table.Column<byte[]>(type: "bytea", nullable: false),
                    UrgentWhy = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting_list", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "advice_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Followed = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BroughtToId = table.Column<Guid>(type: "uuid", nullable: true),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: true),
                    BroughtAt = table.Column<long>(type: "bigint", nullable: true),
                    BroughtById = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Advice = table.Column<byte[]>(type: "bytea", nullable: false),
                    Alternatives = table.Column<byte[]>(type: "bytea", nullable: false),
                    BroughtWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Facts = table.Column<byte[]>(type: "bytea", nullable: false),
                    FollowedWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Norm = table.Column<byte[]>(type: "bytea", nullable: false),
                    Question = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reasoning = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advice_records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_advice_records_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "claimed_rights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ForResident = table.Column<bool>(type: "boolean", nullable: false),
                    Nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PerMonth = table.Column<bool>(type: "boolean", nullable: false),
                    AskedCents = table.Column<long>(type: "bigint", nullable: true),
                    GrantedCents = table.Column<long>(type: "bigint", nullable: true),
                    RefusedCents = table.Column<long>(type: "bigint", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsVoid = table.Column<bool>(type: "boolean", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ForWhom = table.Column<byte[]>(type: "bytea", nullable: false),
                    Law = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    What = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claimed_rights", x => x.Id);
                    table.ForeignKey(
                        name: "FK_claimed_rights_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "client_contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvisorId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    PutDownAt = table.Column<long>(type: "bigint", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    InEvening = table.Column<bool>(type: "boolean", nullable: false),
                    UnansweredWhy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Note = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReferredBy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Unanswered = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_client_contacts_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matter_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matter_links_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "objections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    NextDay = table.Column<DateOnly>(type: "date", nullable: true),
                    IsOver = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_objections_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_movements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BudgetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Cents = table.Column<long>(type: "bigint", nullable: false),
                    PaidCents = table.Column<long>(type: "bigint", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    Overdraws = table.Column<bool>(type: "boolean", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_movements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_movements_budgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "budgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BudgetId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Cents = table.Column<long>(type: "bigint", nullable: false),
                    RequesterId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WeighedById = table.Column<Guid>(type: "uuid", nullable: true),
                    FirstApproverId = table.Column<Guid>(type: "uuid", nullable: true),
                    ApproverId = table.Column<Guid>(type: "uuid", nullable: true),
                    PaidCents = table.Column<long>(type: "bigint", nullable: false),
                    StateAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    FirstMandate = table.Column<byte[]>(type: "bytea", nullable: false),
                    ForWhat = table.Column<byte[]>(type: "bytea", nullable: false),
                    Mandate = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Weighing = table.Column<byte[]>(type: "bytea", nullable: false),
                    WhyNoOther = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_budget_requests_budgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "budgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "method_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Question = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_method_steps_case_methods_CaseId",
                        column: x => x.CaseId,
                        principalTable: "case_methods",
                        principalColumn: "CaseId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consulting_days",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HourId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<long>(type: "bigint", nullable: false),
                    ClosesAt = table.Column<long>(type: "bigint", nullable: false),
                    LastNumber = table.Column<int>(type: "integer", nullable: false),
                    Helped = table.Column<int>(type: "integer", nullable: true),
                    Left = table.Column<int>(type: "integer", nullable: true),
                    MedianWait = table.Column<int>(type: "integer", nullable: true),
                    Called = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consulting_days", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consulting_days_consulting_hours_HourId",
                        column: x => x.HourId,
                        principalTable: "consulting_hours",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "help_functions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PersonName = table.Column<string>(type: "text", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    TakesReferrals = table.Column<bool>(type: "boolean", nullable: false),
                    PeopleIds = table.Column<string>(type: "text", nullable: false),
                    IsClosed = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_functions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_help_functions_help_providers_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "help_providers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "help_offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "text", nullable: false),
                    ForWhom = table.Column<string>(type: "text", nullable: false),
                    Conditions = table.Column<string>(type: "text", nullable: false),
                    Costs = table.Column<string>(type: "text", nullable: false),
                    WaitingTime = table.Column<string>(type: "text", nullable: false),
                    HowToRefer = table.Column<string>(type: "text", nullable: false),
                    Neighbourhoods = table.Column<string>(type: "text", nullable: false),
                    HoursWords = table.Column<string>(type: "text", nullable: false),
                    Domains = table.Column<string>(type: "text", nullable: false),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    Capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    CapacityOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CapacityById = table.Column<Guid>(type: "uuid", nullable: true),
                    KeeperId = table.Column<Guid>(type: "uuid", nullable: true),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LookedOverById = table.Column<Guid>(type: "uuid", nullable: true),
                    LookedOverAt = table.Column<long>(type: "bigint", nullable: true),
                    IsClosed = table.Column<bool>(type: "boolean", nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SourceId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Raw = table.Column<string>(type: "text", nullable: false),
                    ImportedAt = table.Column<long>(type: "bigint", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Hours = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_offers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_help_offers_help_providers_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "help_providers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interim_answers",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Agrees = table.Column<bool>(type: "boolean", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interim_answers", x => new { x.DecisionId, x.ProfessionalId });
                    table.ForeignKey(
                        name: "FK_interim_answers_interim_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "interim_decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcome_positions",
                columns: table => new
                {
                    OutcomeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Dissent = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcome_positions", x => new { x.OutcomeId, x.ProfessionalId });
                    table.ForeignKey(
                        name: "FK_outcome_positions_outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MovedToId = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeBy = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    MadeById = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedBy = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    EndedById = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Where = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referral_appointments_referrals_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_feedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "date", nullable: true),
                    GivenBy = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenAt = table.Column<long>(type: "bigint", nullable: false),
                    Brought = table.Column<byte[]>(type: "bytea", nullable: false),
                    Done = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_feedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referral_feedback_referrals_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_steps",
                columns: table => new
                {
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    By = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ReasonCode = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReasonName = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_steps", x => new { x.ReferralId, x.Number });
                    table.ForeignKey(
                        name: "FK_referral_steps_referrals_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_talks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferralId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReferrerPeople = table.Column<string>(type: "text", nullable: false),
                    ReceiverPeople = table.Column<string>(type: "text", nullable: false),
                    ResidentPresent = table.Column<bool>(type: "boolean", nullable: false),
                    NotedBy = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: true),
                    NotedAt = table.Column<long>(type: "bigint", nullable: false),
                    OutsidePeople = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_talks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referral_talks_referrals_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    CarriedFromId = table.Column<Guid>(type: "uuid", nullable: true),
                    SignalId = table.Column<Guid>(type: "uuid", nullable: true),
                    NeededOrganisations = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    ResumedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    AccessExtendedUntil = table.Column<long>(type: "bigint", nullable: true),
                    PhaseIndex = table.Column<int>(type: "integer", nullable: false),
                    PhaseStartedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Phases = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agenda_items_sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "shared_parts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shared_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_shared_parts_sharing_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "sharing_decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signal_introducers",
                columns: table => new
                {
                    SignalId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false),
                    FromCases = table.Column<int>(type: "integer", nullable: false),
                    JoinedAt = table.Column<long>(type: "bigint", nullable: false),
                    HeardAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal_introducers", x => new { x.SignalId, x.ProfessionalId });
                    table.ForeignKey(
                        name: "FK_signal_introducers_signals_SignalId",
                        column: x => x.SignalId,
                        principalTable: "signals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_remarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_remarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_survey_remarks_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_tallies",
                columns: table => new
                {
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_tallies", x => new { x.SurveyId, x.Question, x.Answer });
                    table.ForeignKey(
                        name: "FK_survey_tallies_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "table_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Roles = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Mandate = table.Column<string>(type: "text", nullable: false),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_table_members_tables_TableId",
                        column: x => x.TableId,
                        principalTable: "tables",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "table_organisations",
                columns: table => new
                {
                    TableId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    LegalTask = table.Column<string>(type: "text", nullable: false),
                    AnswersFor = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_table_organisations", x => new { x.TableId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_table_organisations_tables_TableId",
                        column: x => x.TableId,
                        principalTable: "tables",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contact_help",
                columns: table => new
                {
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    KindId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_help", x => new { x.ContactId, x.KindId });
                    table.ForeignKey(
                        name: "FK_contact_help_client_contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "client_contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contact_questions",
                columns: table => new
                {
                    ContactId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ThemeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_questions", x => new { x.ContactId, x.Number });
                    table.ForeignKey(
                        name: "FK_contact_questions_client_contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "client_contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matter_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContactId = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    StoredAs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    FileName = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matter_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_matter_documents_advice_matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "advice_matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_matter_documents_client_contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "client_contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "objection_decisions",
                columns: table => new
                {
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeKnownOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TermKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Start = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Law = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Article = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TableVersion = table.Column<DateOnly>(type: "date", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Subject = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objection_decisions", x => new { x.ObjectionId, x.Number });
                    table.ForeignKey(
                        name: "FK_objection_decisions_objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "objection_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettlesId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsVoid = table.Column<bool>(type: "boolean", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Satisfied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DaysSaved = table.Column<int>(type: "integer", nullable: true),
                    UsualDays = table.Column<int>(type: "integer", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<byte[]>(type: "bytea", nullable: false),
                    Who = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objection_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_objection_events_objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recorded_term_warnings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectionId = table.Column<Guid>(type: "uuid", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recorded_term_warnings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recorded_term_warnings_objections_ObjectionId",
                        column: x => x.ObjectionId,
                        principalTable: "objections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "method_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StepId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_method_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_method_answers_method_steps_StepId",
                        column: x => x.StepId,
                        principalTable: "method_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "queue_visitors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DayId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AppointmentAt = table.Column<long>(type: "bigint", nullable: true),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AdvisorId = table.Column<Guid>(type: "uuid", nullable: true),
                    HelpedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<byte[]>(type: "bytea", nullable: false),
                    LateWhy = table.Column<byte[]>(type: "bytea", nullable: false),
                    Word = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_queue_visitors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_queue_visitors_consulting_days_DayId",
                        column: x => x.DayId,
                        principalTable: "consulting_days",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "help_offer_words",
                columns: table => new
                {
                    OfferId = table.Column<Guid>(type: "uuid", nullable: false),
                    SortName = table.Column<string>(type: "text", nullable: false),
                    IsClosed = table.Column<bool>(type: "boolean", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Tags = table.Column<string>(type: "text", nullable: false),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    Neighbourhoods = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_offer_words", x => x.OfferId);
                    table.ForeignKey(
                        name: "FK_help_offer_words_help_offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "help_offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "data_state",
                columns: new[] { "Id", "Access", "Content", "Facts" },
                values: new object[] { 1, 0L, 0L, 0L });

            migrationBuilder.InsertData(
                table: "log_head",
                columns: new[] { "Id", "Frontier", "Number" },
                values: new object[] { 1, new byte[0], 0L });

            migrationBuilder.CreateIndex(
                name: "IX_access_requests_AskerId_AskedAt",
                table: "access_requests",
                columns: new[] { "AskerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_access_requests_CaseId_State",
                table: "access_requests",
                columns: new[] { "CaseId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedEmail",
                table: "accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_advice_matters_AdvisorId_ClosedAt_NextStepOn_OpenedAt",
                table: "advice_matters",
                columns: new[] { "AdvisorId", "ClosedAt", "NextStepOn", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_advice_matters_ClosedAt",
                table: "advice_matters",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_advice_matters_OfferedToId",
                table: "advice_matters",
                column: "OfferedToId");

            migrationBuilder.CreateIndex(
                name: "IX_advice_records_MatterId",
                table: "advice_records",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_aftercare_checks_CaseId",
                table: "aftercare_checks",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_aftercare_checks_ContactId_DueOn",
                table: "aftercare_checks",
                columns: new[] { "ContactId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_CaseId",
                table: "agenda_items",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_SessionId",
                table: "agenda_items",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_templates_TableId",
                table: "agenda_templates",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_breakthroughs_CaseId_Number",
                table: "breakthroughs",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_movements_BudgetId_Number",
                table: "budget_movements",
                columns: new[] { "BudgetId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_movements_RequestId",
                table: "budget_movements",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_requests_BudgetId",
                table: "budget_requests",
                column: "BudgetId");

            migrationBuilder.CreateIndex(
                name: "IX_budget_requests_CaseId",
                table: "budget_requests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_budgets_TableId_Year",
                table: "budgets",
                columns: new[] { "TableId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_SecretHash",
                table: "calendar_feeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_actions_CaseId",
                table: "case_actions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_actions_ResponsibleId_State",
                table: "case_actions",
                columns: new[] { "ResponsibleId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_case_actions_SessionId",
                table: "case_actions",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_case_actions_TableId_State",
                table: "case_actions",
                columns: new[] { "TableId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_case_closings_CaseId_ClosedAt",
                table: "case_closings",
                columns: new[] { "CaseId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_case_closings_ReopenedAt",
                table: "case_closings",
                column: "ReopenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_case_documents_CaseId",
                table: "case_documents",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_documents_StoredAs",
                table: "case_documents",
                column: "StoredAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_escalations_CaseId",
                table: "case_escalations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_events_CaseId_At",
                table: "case_events",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_case_goals_CaseId_Place",
                table: "case_goals",
                columns: new[] { "CaseId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_case_imports_ById",
                table: "case_imports",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_case_imports_State",
                table: "case_imports",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_case_keepings_DeleteOn",
                table: "case_keepings",
                column: "DeleteOn");

            migrationBuilder.CreateIndex(
                name: "IX_case_keepings_ProfileId",
                table: "case_keepings",
                column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_case_lead_transfers_CaseId_State",
                table: "case_lead_transfers",
                columns: new[] { "CaseId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_case_lead_transfers_ToId_State",
                table: "case_lead_transfers",
                columns: new[] { "ToId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_case_team_CaseId",
                table: "case_team",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_team_ProfessionalId",
                table: "case_team",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_case_team_changes_CaseId_At",
                table: "case_team_changes",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_case_triage_rounds_CaseId",
                table: "case_triage_rounds",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_case_triage_rounds_TableId_DecidedAt",
                table: "case_triage_rounds",
                columns: new[] { "TableId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_case_views_OwnerId",
                table: "case_views",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_cases_CaseLeadId_Stage_Reference",
                table: "cases",
                columns: new[] { "CaseLeadId", "Stage", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_IntroducerId_Stage_Reference",
                table: "cases",
                columns: new[] { "IntroducerId", "Stage", "Reference" },
                filter: "\"IntroducerId\" <> \"CaseLeadId\"");

            migrationBuilder.CreateIndex(
                name: "IX_cases_Reference",
                table: "cases",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_Stage_Reference",
                table: "cases",
                columns: new[] { "Stage", "Reference" },
                filter: "\"Reference\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_cases_TableId_Stage_Reference",
                table: "cases",
                columns: new[] { "TableId", "Stage", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_claimed_rights_ChainId_Number",
                table: "claimed_rights",
                columns: new[] { "ChainId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_claimed_rights_MatterId",
                table: "claimed_rights",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_client_contacts_AdvisorId_Day",
                table: "client_contacts",
                columns: new[] { "AdvisorId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_client_contacts_Day",
                table: "client_contacts",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_client_contacts_MatterId",
                table: "client_contacts",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_commands_At",
                table: "commands",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_consents_CaseId",
                table: "consents",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_consulting_days_Day",
                table: "consulting_days",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_consulting_days_HourId",
                table: "consulting_days",
                column: "HourId");

            migrationBuilder.CreateIndex(
                name: "IX_consulting_hours_OrganisationId",
                table: "consulting_hours",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_consulting_hours_WaitingRoomHash",
                table: "consulting_hours",
                column: "WaitingRoomHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contributions_CaseId",
                table: "contributions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_contributions_ItemId_SharedAt",
                table: "contributions",
                columns: new[] { "ItemId", "SharedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_destruction_records_DestroyedAt",
                table: "destruction_records",
                column: "DestroyedAt");

            migrationBuilder.CreateIndex(
                name: "IX_domain_marks_CaseId",
                table: "domain_marks",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_due_work_DoneAt_DueAt",
                table: "due_work",
                columns: new[] { "DoneAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_accesses_CaseId",
                table: "emergency_accesses",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_emergency_accesses_PersonId_Until",
                table: "emergency_accesses",
                columns: new[] { "PersonId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_emergency_attempts_PersonId_At",
                table: "emergency_attempts",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_erased_figures_TableId",
                table: "erased_figures",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_hard_dates_CaseId",
                table: "hard_dates",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_help_functions_OrganisationId",
                table: "help_functions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_help_functions_ProviderId",
                table: "help_functions",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_KeeperId_LookAgainOn",
                table: "help_offers",
                columns: new[] { "KeeperId", "LookAgainOn" });

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_ProviderId",
                table: "help_offers",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_Source_SourceId",
                table: "help_offers",
                columns: new[] { "Source", "SourceId" },
                unique: true,
                filter: "\"Source\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_help_providers_OrganisationId",
                table: "help_providers",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_help_providers_Source_SourceId",
                table: "help_providers",
                columns: new[] { "Source", "SourceId" },
                unique: true,
                filter: "\"Source\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_household_help_CaseId",
                table: "household_help",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_household_members_CaseId_PersonId",
                table: "household_members",
                columns: new[] { "CaseId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_household_members_PersonId",
                table: "household_members",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_household_relations_CaseId",
                table: "household_relations",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_intake_stops_NotedById_At",
                table: "intake_stops",
                columns: new[] { "NotedById", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_interim_answers_ProfessionalId",
                table: "interim_answers",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_interim_decisions_CaseId",
                table: "interim_decisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_interim_decisions_MandateHolderId_State",
                table: "interim_decisions",
                columns: new[] { "MandateHolderId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_item_admissions_ProfessionalId",
                table: "item_admissions",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_item_minutes_CaseId",
                table: "item_minutes",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_item_minutes_SessionId",
                table: "item_minutes",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_legal_grounds_GroundId_Version",
                table: "legal_grounds",
                columns: new[] { "GroundId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_legal_grounds_TableId",
                table: "legal_grounds",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_log_index_Action_Number",
                table: "log_index",
                columns: new[] { "Action", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_log_index_At",
                table: "log_index",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_log_index_Organisation_Number",
                table: "log_index",
                columns: new[] { "Organisation", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_log_index_Outcome_Number",
                table: "log_index",
                columns: new[] { "Outcome", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_log_index_Person_Number",
                table: "log_index",
                columns: new[] { "Person", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_log_subjects_Number",
                table: "log_subjects",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_mails_NextTryAt",
                table: "mails",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_matter_documents_ContactId",
                table: "matter_documents",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_matter_documents_MatterId",
                table: "matter_documents",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matter_documents_StoredAs",
                table: "matter_documents",
                column: "StoredAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matter_links_MatterId",
                table: "matter_links",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_matter_name_words_MatterId",
                table: "matter_name_words",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_method_answers_StepId_Number",
                table: "method_answers",
                columns: new[] { "StepId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_method_steps_CaseId_Number",
                table: "method_steps",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_additions_SessionId",
                table: "minutes_additions",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_name_reveals_CaseId",
                table: "name_reveals",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_name_reveals_ItemId",
                table: "name_reveals",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_name_words_PersonId",
                table: "name_words",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_objection_events_ObjectionId_Number",
                table: "objection_events",
                columns: new[] { "ObjectionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_objections_MatterId_NextDay",
                table: "objections",
                columns: new[] { "MatterId", "NextDay" });

            migrationBuilder.CreateIndex(
                name: "IX_one_time_links_ProfessionalId",
                table: "one_time_links",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_one_time_links_SecretHash",
                table: "one_time_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_CaseId",
                table: "outcomes",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ItemId",
                table: "outcomes",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_outside_accesses_LinkHash",
                table: "outside_accesses",
                column: "LinkHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outside_accesses_ReferralId",
                table: "outside_accesses",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_professionals_OrganisationId",
                table: "professionals",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_queue_visitors_DayId_Number",
                table: "queue_visitors",
                columns: new[] { "DayId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recorded_term_warnings_ObjectionId",
                table: "recorded_term_warnings",
                column: "ObjectionId");

            migrationBuilder.CreateIndex(
                name: "IX_referral_appointments_ReferralId",
                table: "referral_appointments",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_referral_feedback_ReferralId",
                table: "referral_feedback",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_referral_reasons_TableId",
                table: "referral_reasons",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_referral_reminders_ReferralId",
                table: "referral_reminders",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_referral_talks_ReferralId",
                table: "referral_talks",
                column: "ReferralId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_CaseId",
                table: "referrals",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_ChainId",
                table: "referrals",
                column: "ChainId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_DueOn",
                table: "referrals",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_ProviderId",
                table: "referrals",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_ReceiverOrganisationId_State",
                table: "referrals",
                columns: new[] { "ReceiverOrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_ReceiverPersonId_State",
                table: "referrals",
                columns: new[] { "ReceiverPersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_Reference",
                table: "referrals",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_referrals_ReferrerId_State",
                table: "referrals",
                columns: new[] { "ReferrerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_TableId_State",
                table: "referrals",
                columns: new[] { "TableId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_representations_PersonId",
                table: "representations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_request_report_items_RequestId_Place",
                table: "request_report_items",
                columns: new[] { "RequestId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_request_tasks_CaseId",
                table: "request_tasks",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_request_tasks_RequestId",
                table: "request_tasks",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_resident_requests_Reference",
                table: "resident_requests",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resident_requests_State_DueOn",
                table: "resident_requests",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_retention_holds_CaseId",
                table: "retention_holds",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_retention_profiles_ProfileId_Version",
                table: "retention_profiles",
                columns: new[] { "ProfileId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_profiles_TableId",
                table: "retention_profiles",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_ProfessionalId",
                table: "role_grants",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_room_guests_ItemId",
                table: "room_guests",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_safe_contacts_CaseId",
                table: "safe_contacts",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_search_texts_CaseId",
                table: "search_texts",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_search_words_TextKey",
                table: "search_words",
                column: "TextKey");

            migrationBuilder.CreateIndex(
                name: "IX_session_invitations_ProfessionalId",
                table: "session_invitations",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_session_invitations_SessionId",
                table: "session_invitations",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_StartsAt",
                table: "sessions",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_TableId_Number",
                table: "sessions",
                columns: new[] { "TableId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_shared_parts_DecisionId",
                table: "shared_parts",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_sharing_decisions_CaseId",
                table: "sharing_decisions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_sharing_decisions_DecidedById",
                table: "sharing_decisions",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_sharing_decisions_ReceiverId_State_EndsAt",
                table: "sharing_decisions",
                columns: new[] { "ReceiverId", "State", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_ProfessionalId",
                table: "sign_ins",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_signal_introducers_ProfessionalId",
                table: "signal_introducers",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_signals_ResponsibleId",
                table: "signals",
                column: "ResponsibleId");

            migrationBuilder.CreateIndex(
                name: "IX_signals_Stage_ChangedAt",
                table: "signals",
                columns: new[] { "Stage", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_stewardships_AwayId",
                table: "stewardships",
                column: "AwayId");

            migrationBuilder.CreateIndex(
                name: "IX_stewardships_SubstituteId",
                table: "stewardships",
                column: "SubstituteId");

            migrationBuilder.CreateIndex(
                name: "IX_survey_remarks_SurveyId",
                table: "survey_remarks",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_surveys_SecretHash",
                table: "surveys",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_surveys_TableId",
                table: "surveys",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_table_members_ProfessionalId",
                table: "table_members",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_table_members_TableId",
                table: "table_members",
                column: "TableId");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_list_EndedAt",
                table: "waiting_list",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_list_HourId_AppointmentAt",
                table: "waiting_list",
                columns: new[] { "HourId", "AppointmentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_waiting_list_OrganisationId_State",
                table: "waiting_list",
                columns: new[] { "OrganisationId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_requests");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "advice_records");

            migrationBuilder.DropTable(
                name: "advice_themes");

            migrationBuilder.DropTable(
                name: "aftercare_checks");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "agenda_templates");

            migrationBuilder.DropTable(
                name: "attendances");

            migrationBuilder.DropTable(
                name: "breakthroughs");

            migrationBuilder.DropTable(
                name: "budget_movements");

            migrationBuilder.DropTable(
                name: "budget_requests");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "case_actions");

            migrationBuilder.DropTable(
                name: "case_closings");

            migrationBuilder.DropTable(
                name: "case_documents");

            migrationBuilder.DropTable(
                name: "case_domains");

            migrationBuilder.DropTable(
                name: "case_escalations");

            migrationBuilder.DropTable(
                name: "case_events");

            migrationBuilder.DropTable(
                name: "case_goals");

            migrationBuilder.DropTable(
                name: "case_imports");

            migrationBuilder.DropTable(
                name: "case_introductions");

            migrationBuilder.DropTable(
                name: "case_keepings");

            migrationBuilder.DropTable(
                name: "case_lead_transfers");

            migrationBuilder.DropTable(
                name: "case_team");

            migrationBuilder.DropTable(
                name: "case_team_changes");

            migrationBuilder.DropTable(
                name: "case_triage_rounds");

            migrationBuilder.DropTable(
                name: "case_views");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "claimed_rights");

            migrationBuilder.DropTable(
                name: "commands");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "contact_help");

            migrationBuilder.DropTable(
                name: "contact_questions");

            migrationBuilder.DropTable(
                name: "contributions");

            migrationBuilder.DropTable(
                name: "data_state");

            migrationBuilder.DropTable(
                name: "destruction_records");

            migrationBuilder.DropTable(
                name: "domain_marks");

            migrationBuilder.DropTable(
                name: "due_work");

            migrationBuilder.DropTable(
                name: "emergency_accesses");

            migrationBuilder.DropTable(
                name: "emergency_attempts");

            migrationBuilder.DropTable(
                name: "erased_figures");

            migrationBuilder.DropTable(
                name: "hard_dates");

            migrationBuilder.DropTable(
                name: "help_functions");

            migrationBuilder.DropTable(
                name: "help_kinds");

            migrationBuilder.DropTable(
                name: "help_map_rules");

            migrationBuilder.DropTable(
                name: "help_offer_words");

            migrationBuilder.DropTable(
                name: "household_help");

            migrationBuilder.DropTable(
                name: "household_members");

            migrationBuilder.DropTable(
                name: "household_persons");

            migrationBuilder.DropTable(
                name: "household_relations");

            migrationBuilder.DropTable(
                name: "imported_rows");

            migrationBuilder.DropTable(
                name: "intake_stops");

            migrationBuilder.DropTable(
                name: "interim_answers");

            migrationBuilder.DropTable(
                name: "item_admissions");

            migrationBuilder.DropTable(
                name: "item_minutes");

            migrationBuilder.DropTable(
                name: "item_proposals");

            migrationBuilder.DropTable(
                name: "legal_grounds");

            migrationBuilder.DropTable(
                name: "log");

            migrationBuilder.DropTable(
                name: "log_checkpoints");

            migrationBuilder.DropTable(
                name: "log_followers");

            migrationBuilder.DropTable(
                name: "log_head");

            migrationBuilder.DropTable(
                name: "log_index");

            migrationBuilder.DropTable(
                name: "log_subjects");

            migrationBuilder.DropTable(
                name: "log_witnesses");

            migrationBuilder.DropTable(
                name: "mails");

            migrationBuilder.DropTable(
                name: "marked_events");

            migrationBuilder.DropTable(
                name: "matter_documents");

            migrationBuilder.DropTable(
                name: "matter_links");

            migrationBuilder.DropTable(
                name: "matter_name_words");

            migrationBuilder.DropTable(
                name: "method_answers");

            migrationBuilder.DropTable(
                name: "minutes");

            migrationBuilder.DropTable(
                name: "minutes_additions");

            migrationBuilder.DropTable(
                name: "name_reveals");

            migrationBuilder.DropTable(
                name: "name_words");

            migrationBuilder.DropTable(
                name: "objection_decisions");

            migrationBuilder.DropTable(
                name: "objection_events");

            migrationBuilder.DropTable(
                name: "one_time_links");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "outcome_positions");

            migrationBuilder.DropTable(
                name: "outside_accesses");

            migrationBuilder.DropTable(
                name: "pending_erasures");

            migrationBuilder.DropTable(
                name: "professionals");

            migrationBuilder.DropTable(
                name: "queue_visitors");

            migrationBuilder.DropTable(
                name: "recorded_term_warnings");

            migrationBuilder.DropTable(
                name: "reference_counters");

            migrationBuilder.DropTable(
                name: "referral_appointments");

            migrationBuilder.DropTable(
                name: "referral_feedback");

            migrationBuilder.DropTable(
                name: "referral_reasons");

            migrationBuilder.DropTable(
                name: "referral_reminders");

            migrationBuilder.DropTable(
                name: "referral_steps");

            migrationBuilder.DropTable(
                name: "referral_talks");

            migrationBuilder.DropTable(
                name: "referral_terms");

            migrationBuilder.DropTable(
                name: "representations");

            migrationBuilder.DropTable(
                name: "request_files");

            migrationBuilder.DropTable(
                name: "request_report_items");

            migrationBuilder.DropTable(
                name: "request_tasks");

            migrationBuilder.DropTable(
                name: "resident_items");

            migrationBuilder.DropTable(
                name: "resident_requests");

            migrationBuilder.DropTable(
                name: "retention_holds");

            migrationBuilder.DropTable(
                name: "retention_profiles");

            migrationBuilder.DropTable(
                name: "retention_rules");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "room_guests");

            migrationBuilder.DropTable(
                name: "safe_contacts");

            migrationBuilder.DropTable(
                name: "scenarios");

            migrationBuilder.DropTable(
                name: "search_texts");

            migrationBuilder.DropTable(
                name: "search_waiting");

            migrationBuilder.DropTable(
                name: "search_words");

            migrationBuilder.DropTable(
                name: "session_invitations");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "shared_parts");

            migrationBuilder.DropTable(
                name: "sign_ins");

            migrationBuilder.DropTable(
                name: "signal_introducers");

            migrationBuilder.DropTable(
                name: "stewardships");

            migrationBuilder.DropTable(
                name: "stream_changes");

            migrationBuilder.DropTable(
                name: "streams");

            migrationBuilder.DropTable(
                name: "survey_remarks");

            migrationBuilder.DropTable(
                name: "survey_tallies");

            migrationBuilder.DropTable(
                name: "table_members");

            migrationBuilder.DropTable(
                name: "table_organisations");

            migrationBuilder.DropTable(
                name: "waiting_list");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "budgets");

            migrationBuilder.DropTable(
                name: "help_offers");

            migrationBuilder.DropTable(
                name: "interim_decisions");

            migrationBuilder.DropTable(
                name: "client_contacts");

            migrationBuilder.DropTable(
                name: "method_steps");

            migrationBuilder.DropTable(
                name: "outcomes");

            migrationBuilder.DropTable(
                name: "consulting_days");

            migrationBuilder.DropTable(
                name: "objections");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "sharing_decisions");

            migrationBuilder.DropTable(
                name: "signals");

            migrationBuilder.DropTable(
                name: "surveys");

            migrationBuilder.DropTable(
                name: "tables");

            migrationBuilder.DropTable(
                name: "help_providers");

            migrationBuilder.DropTable(
                name: "case_methods");

            migrationBuilder.DropTable(
                name: "consulting_hours");

            migrationBuilder.DropTable(
                name: "advice_matters");
        }
    }
}
