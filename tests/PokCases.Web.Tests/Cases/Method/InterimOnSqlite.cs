using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Method;

public sealed class InterimOnSqlite(TestHost<OnSqlite> host) : InterimTests<OnSqlite>(host);
