using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class MatterHolderOnPostgres(TestHost<OnPostgres> host) : MatterHolderTests<OnPostgres>(host);
