using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class DeskOutcomesOnSqlite(TestHost<OnSqlite> host) : DeskOutcomesTests<OnSqlite>(host);
