using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class ChairOnSqlite(TestHost<OnSqlite> host) : ChairTests<OnSqlite>(host);
