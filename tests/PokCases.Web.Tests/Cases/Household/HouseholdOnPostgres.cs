using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class HouseholdOnPostgres(TestHost<OnPostgres> host) : HouseholdTests<OnPostgres>(host);
