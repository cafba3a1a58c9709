using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class MatterErasureOnPostgres(TestHost<OnPostgres> host) : MatterErasureTests<OnPostgres>(host);
