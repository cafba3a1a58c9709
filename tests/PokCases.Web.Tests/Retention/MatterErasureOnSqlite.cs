using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class MatterErasureOnSqlite(TestHost<OnSqlite> host) : MatterErasureTests<OnSqlite>(host);
