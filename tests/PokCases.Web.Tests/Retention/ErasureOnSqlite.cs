using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ErasureOnSqlite(TestHost<OnSqlite> host) : ErasureTests<OnSqlite>(host);
