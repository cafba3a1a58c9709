using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LeftAsItIsOnSqlite(TestHost<OnSqlite> host) : LeftAsItIsTests<OnSqlite>(host);
