using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class WriteDoorOnSqlite(TestHost<OnSqlite> host) : WriteDoorTests<OnSqlite>(host);
