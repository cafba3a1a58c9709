using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class PlanOnPostgres(TestHost<OnPostgres> host) : PlanTests<OnPostgres>(host);
