using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live;

public sealed class HubOnSqlite(TestHost<OnSqlite> host) : HubTests<OnSqlite>(host);
