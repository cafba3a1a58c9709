using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class HouseholdOnSqlite(TestHost<OnSqlite> host) : HouseholdTests<OnSqlite>(host);
