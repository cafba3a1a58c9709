using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class SealingOnSqlite(TestHost<OnSqlite> host) : SealingTests<OnSqlite>(host);
