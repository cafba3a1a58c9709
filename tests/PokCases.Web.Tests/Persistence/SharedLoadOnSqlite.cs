using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class SharedLoadOnSqlite(TestHost<OnSqlite> host) : SharedLoadTests<OnSqlite>(host);
