using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class BadInputOnSqlite(TestHost<OnSqlite> host) : BadInputTests<OnSqlite>(host);
