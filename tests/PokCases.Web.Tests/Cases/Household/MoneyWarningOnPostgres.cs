using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class MoneyWarningOnPostgres(TestHost<OnPostgres> host) : MoneyWarningTests<OnPostgres>(host);
