using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

public sealed class AuditVerifyOnPostgres(TestHost<OnPostgres> host) : AuditVerifyTests<OnPostgres>(host);
