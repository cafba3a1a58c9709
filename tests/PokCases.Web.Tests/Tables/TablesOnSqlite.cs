using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

public sealed class TablesOnSqlite(TestHost<OnSqlite> host) : TablesTests<OnSqlite>(host);
