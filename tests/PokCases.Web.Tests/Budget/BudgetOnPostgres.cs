using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Budget;

public sealed class BudgetOnPostgres(TestHost<OnPostgres> host) : BudgetTests<OnPostgres>(host);
