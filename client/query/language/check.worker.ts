import { createCheck } from "./check.ts";
import { serve } from "./remote.ts";

serve(createCheck());
