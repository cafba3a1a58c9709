using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

public sealed class PlanningOnPostgres(TestHost<OnPostgres> host) : PlanningTests<OnPostgres>(host);
