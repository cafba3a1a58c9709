using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class ChairOnPostgres(TestHost<OnPostgres> host) : ChairTests<OnPostgres>(host);
