using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class ProfilesOnPostgres(TestHost<OnPostgres> host) : ProfilesTests<OnPostgres>(host);
