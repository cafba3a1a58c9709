using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Team;

public sealed class AccessRequestOnSqlite(TestHost<OnSqlite> host) : AccessRequestTests<OnSqlite>(host);
