using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Budget;

public sealed class BudgetOnSqlite(TestHost<OnSqlite> host) : BudgetTests<OnSqlite>(host);
