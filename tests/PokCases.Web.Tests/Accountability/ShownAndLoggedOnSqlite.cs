using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ShownAndLoggedOnSqlite(TestHost<OnSqlite> host) : ShownAndLoggedTests<OnSqlite>(host);
