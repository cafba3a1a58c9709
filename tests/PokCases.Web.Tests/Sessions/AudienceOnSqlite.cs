using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

public sealed class AudienceOnSqlite(TestHost<OnSqlite> host) : AudienceTests<OnSqlite>(host);
