using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class HardDatesOnPostgres(TestHost<OnPostgres> host) : HardDatesTests<OnPostgres>(host);
