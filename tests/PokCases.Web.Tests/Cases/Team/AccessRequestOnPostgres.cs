using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Team;

public sealed class AccessRequestOnPostgres(TestHost<OnPostgres> host) : AccessRequestTests<OnPostgres>(host);
