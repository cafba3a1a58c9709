using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class RoomOnSqlite(TestHost<OnSqlite> host) : RoomTests<OnSqlite>(host);
