using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Household;

public sealed class MoneyWarningOnSqlite(TestHost<OnSqlite> host) : MoneyWarningTests<OnSqlite>(host);
