using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class RoomOnPostgres(TestHost<OnPostgres> host) : RoomTests<OnPostgres>(host);
