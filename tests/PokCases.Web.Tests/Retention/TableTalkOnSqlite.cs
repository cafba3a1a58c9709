using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class TableTalkOnSqlite(TestHost<OnSqlite> host) : TableTalkTests<OnSqlite>(host);
