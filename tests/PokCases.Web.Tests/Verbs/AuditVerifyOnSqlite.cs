using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

public sealed class AuditVerifyOnSqlite(TestHost<OnSqlite> host) : AuditVerifyTests<OnSqlite>(host);
