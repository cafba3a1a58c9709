using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public sealed class BigScreenOnSqlite(TestHost<OnSqlite> host) : BigScreenTests<OnSqlite>(host);
