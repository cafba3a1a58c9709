using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LookOverOnSqlite(TestHost<OnSqlite> host) : LookOverTests<OnSqlite>(host);
