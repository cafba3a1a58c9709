using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public sealed class MinutesOnSqlite(TestHost<OnSqlite> host) : MinutesTests<OnSqlite>(host);
