using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ProfilesOnSqlite(TestHost<OnSqlite> host) : ProfilesTests<OnSqlite>(host);
