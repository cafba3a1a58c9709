using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class PlanOnSqlite(TestHost<OnSqlite> host) : PlanTests<OnSqlite>(host);
