using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

public sealed class PlanningOnSqlite(TestHost<OnSqlite> host) : PlanningTests<OnSqlite>(host);
