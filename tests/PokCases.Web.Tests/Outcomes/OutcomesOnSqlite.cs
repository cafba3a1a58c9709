using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class OutcomesOnSqlite(TestHost<OnSqlite> host) : OutcomesTests<OnSqlite>(host);
