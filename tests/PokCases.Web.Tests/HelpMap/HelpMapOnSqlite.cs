using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

public sealed class HelpMapOnSqlite(TestHost<OnSqlite> host) : HelpMapTests<OnSqlite>(host);
