using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Team;

public sealed class CaseTeamOnPostgres(TestHost<OnPostgres> host) : CaseTeamTests<OnPostgres>(host);
