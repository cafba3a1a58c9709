using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class ObstaclesOnSqlite(TestHost<OnSqlite> host) : ObstaclesTests<OnSqlite>(host);
