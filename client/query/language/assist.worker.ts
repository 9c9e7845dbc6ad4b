import { createAssist } from "./assist.ts";
import { serve } from "./remote.ts";

serve(createAssist());
