using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class GroundsAndConsentsOnSqlite(TestHost<OnSqlite> host) : GroundsAndConsentsTests<OnSqlite>(host);
