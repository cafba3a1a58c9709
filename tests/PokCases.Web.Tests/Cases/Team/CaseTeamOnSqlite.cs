using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Team;

public sealed class CaseTeamOnSqlite(TestHost<OnSqlite> host) : CaseTeamTests<OnSqlite>(host);
