using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CloseCaseOnSqlite(TestHost<OnSqlite> host) : CloseCaseTests<OnSqlite>(host);
