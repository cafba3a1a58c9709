using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

public sealed class HsdsOnSqlite(TestHost<OnSqlite> host) : HsdsTests<OnSqlite>(host);
