using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public sealed class SharedLoadOnPostgres(TestHost<OnPostgres> host) : SharedLoadTests<OnPostgres>(host);
