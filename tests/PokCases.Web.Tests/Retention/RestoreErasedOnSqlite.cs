using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class RestoreErasedOnSqlite(TestHost<OnSqlite> host) : RestoreErasedTests<OnSqlite>(host);
